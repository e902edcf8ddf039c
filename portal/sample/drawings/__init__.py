"""Pictures for the sample, drawn by the command that loads it: nobody's photographs, nobody's rights."""

from random import Random

from PIL import Image

from portal.sample.drawings import scenes
from portal.sample.drawings.canvas import Canvas

SCENES = (*scenes.STREETS, *scenes.ROOMS, *scenes.COUNTRY)


def draw(scene: str, seed: int = 0, size: tuple[int, int] = (1280, 720)) -> Image.Image:
    """Draw ``scene``; another ``seed`` gives another time of day, other houses, other people.

    Raises:
        ValueError: there is no such scene.
    """
    if scene not in SCENES:
        raise ValueError(f"No scene is called {scene!r}")
    canvas = Canvas(size)
    kind = scenes.street if scene in scenes.STREETS else scenes.room if scene in scenes.ROOMS else scenes.country
    kind(canvas, scene, Random(f"{scene}-{seed}"))  # noqa: S311 — a picture, no secret
    return canvas.finish()


def focal_point(size: tuple[int, int] = (1280, 720)) -> tuple[int, int, int, int]:
    """Where the people are: middle and extent in pixels."""
    width, height = size
    return width // 2, height * 7 // 10, width // 2, height // 2
