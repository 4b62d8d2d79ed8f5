"""The name under which the journal knows the one Markdown renderer."""

from passerelle.core.rendering.markdown import render_markdown as render

__all__ = ["render"]
