"""Faults put into sound releases on purpose: to measure the checker, and for exercises."""

from humaswriter.injection.apply import inject, injected_text
from humaswriter.injection.fault import Edit, Fault, Operator
from humaswriter.injection.operators import OPERATORS

__all__ = ["OPERATORS", "Edit", "Fault", "Operator", "inject", "injected_text"]
