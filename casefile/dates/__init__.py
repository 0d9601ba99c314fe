"""Dates as sources give them: EDTF and ours in, spans out, five words for how two dates relate."""
