"""Base of the enumerations; the compiled module makes the classes from the library's tables."""

from __future__ import annotations

import enum

#: Labels of every code list: value -> (Dutch, English). Filled by the compiled module.
LABELS: dict[type[Code], dict[str, tuple[str, str]]] = {}


class Code(enum.Enum):
    """A value of a code list. Its value is the name used in JSON and SQL."""

    def label(self, language: str = "nl") -> str:
        """Text for people, in ``"nl"`` or ``"en"``."""
        if language not in ("nl", "en"):
            raise ValueError("language must be 'nl' or 'en'")
        return LABELS[type(self)][self.value][0 if language == "nl" else 1]
