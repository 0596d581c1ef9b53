"""Base of the enumerations; the compiled module makes the classes from the library's tables."""

from __future__ import annotations

import enum
from typing import ClassVar


class Code(enum.Enum):
    """A value of a code list. Its value is the name used in JSON and SQL."""

    _labels_nl_en: ClassVar[dict[str, tuple[str, str]]]

    def label(self, language: str = "nl") -> str:
        """Text for people, in ``"nl"`` or ``"en"``."""
        if language not in ("nl", "en"):
            raise ValueError("language must be 'nl' or 'en'")
        return type(self)._labels_nl_en[self.value][0 if language == "nl" else 1]
