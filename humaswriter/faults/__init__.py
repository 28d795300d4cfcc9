"""Faults put into sound releases on purpose: to measure the checker, and for exercises."""

from humaswriter.faults.apply import inject, injected_text
from humaswriter.faults.fault import Edit, Family, Fault, Operator
from humaswriter.faults.operators import OPERATORS

__all__ = ["OPERATORS", "Edit", "Family", "Fault", "Operator", "inject", "injected_text"]
