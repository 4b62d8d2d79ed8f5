"""Texts and files made safe to show: pure functions from what somebody sent to HTML that cannot act."""
