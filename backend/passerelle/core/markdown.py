"""The names under which the rest of the product knows the one Markdown renderer."""

from passerelle.core.rendering.blocks import blocks
from passerelle.core.rendering.markdown import render_markdown as render

__all__ = ["blocks", "render"]
