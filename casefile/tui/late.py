"""Modules named here are imported only when they are first needed, so that the first frame need not wait for them."""

OPEN_CASE = "casefile.tui.opening:open_case"
COUNTED = "casefile.tui.counting:counted"
WITH_NAMES = "casefile.tui.counting:with_names"
TOLD_AGAIN = "casefile.tui.again:told_again"
TOLD_UNREADABLE = "casefile.tui.again:told_unreadable"
"""What reads and derives; imported by the worker that opens the case."""

THING_NAME = "casefile.present.left_out:thing_name"
BEARERS = "casefile.analysis.codenames:bearers"
"""What knows codenames, and names what is left out, of which there is mostly nothing."""

PASSAGE_PAGE = "casefile.present.passage_page:passage_page"
REFERRED_BY = "casefile.analysis.references:referred_by"
"""What makes pages that a case does not open on."""

LOAD_KEYMAP = "casefile.tui.keymap:load_keymap"
KEYMAP_FILE = "casefile.tui.keymap:keymap_file"
LOAD_WAY = "casefile.tui.kept_way:load_way"
KEEP_WAY = "casefile.tui.kept_way:keep_way"
STILL_KNOWN = "casefile.tui.still_known:still_known"
NOT_HERE = "casefile.tui.still_known:not_here"
TOLD_CRASH = "casefile.tui.crashed:told_crash"
FIND_SAMPLE = "casefile.loading.sample:find_sample"
BEGIN_TOUR = "casefile.tui.touring:begin_tour"
BEGIN_TOUR_AGAIN = "casefile.tui.touring:begin_tour_again"
"""The habits of the user; none is needed for the first frame."""

SCREENS = {
    "conflicts": "casefile.tui.screens.conflicts:ConflictsScreen",
    "timeline": "casefile.tui.screens.timeline:TimelineScreen",
    "compare": "casefile.tui.screens.compare:CompareScreen",
    "passages": "casefile.tui.screens.passages:PassagesScreen",
    "jump": "casefile.tui.screens.jump:JumpScreen",
    "take": "casefile.tui.screens.take:TakeScreen",
    "messages": "casefile.tui.screens.messages:MessagesScreen",
    "hypotheses": "casefile.tui.screens.hypotheses:HypothesesScreen",
    "leads": "casefile.tui.screens.leads:LeadsScreen",
    "sources": "casefile.tui.screens.sources:SourcesScreen",
    "witnesses": "casefile.tui.screens.witnesses:WitnessesScreen",
    "problems": "casefile.tui.screens.problems:ProblemsScreen",
    "search": "casefile.tui.screens.search:SearchScreen",
    "help": "casefile.tui.screens.help:HelpScreen",
    "palette": "casefile.tui.screens.palette:PaletteScreen",
    "find": "casefile.tui.screens.find:FindScreen",
    "go_to": "casefile.tui.screens.go_to:GoToScreen",
}
"""Every screen but the desk, by the name it goes by."""
