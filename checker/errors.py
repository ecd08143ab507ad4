"""The one exception for what the person at the keyboard can mend."""


class UserError(Exception):
    """One clear sentence: what is wrong and what to do next. The command exits with status 2."""
