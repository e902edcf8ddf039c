"""A progress bar for a terminal, a line now and then for a log."""

import sys

from django.core.management.base import OutputWrapper


class Progress:
    """Counts steps towards a total that is told first."""

    WIDTH = 30

    def __init__(self, writer: OutputWrapper) -> None:
        self.writer = writer
        self.total = 1
        self.done = 0
        self.is_terminal = sys.stderr.isatty()

    def expect(self, total: int) -> None:
        """Say how many steps there will be."""
        self.total, self.done = max(total, 1), 0

    def step(self, what: str = "", steps: int = 1) -> None:
        """Say that ``steps`` more are done."""
        before = self.done * 10 // self.total
        self.done += steps
        share = min(self.done / self.total, 1)
        if self.is_terminal:
            bar = "█" * round(share * self.WIDTH)
            self.writer.write(f"\r  {bar:<{self.WIDTH}} {share:4.0%}  {what[:28]:<28}", ending="")
            if self.done >= self.total:
                self.writer.write("")
        elif self.done * 10 // self.total > before:
            self.writer.write(f"  {share:4.0%}")
