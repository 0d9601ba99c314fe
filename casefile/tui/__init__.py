"""The screens: an app, its commands and messages, screens and widgets."""
