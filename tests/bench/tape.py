#!/usr/bin/env python3
"""The tape meguri-bench-sampling draws, by numpy: reads it, draws it, prints draws a second and the median.

usage: tape.py TAPE DRAWS   (the tape: "input MEDIAN GSD", "add A B", ... and "out A" lines)
"""
import sys
import time

import numpy

operations = {"add": numpy.add, "sub": numpy.subtract, "mul": numpy.multiply, "div": numpy.divide}
lines = [line.split() for line in open(sys.argv[1])]
draws = int(sys.argv[2])


def run(chunk, seed):
    random = numpy.random.Generator(numpy.random.Philox(seed))
    results = numpy.empty(draws)
    for first in range(0, draws, chunk):
        size = min(chunk, draws - first)
        values = []
        total = numpy.zeros(size)
        for word, a, *b in lines:
            if word == "input":
                values.append(float(a) * numpy.exp(numpy.log(float(b[0])) * random.standard_normal(size)))
            elif word == "out":
                total += values[int(a)]
            else:
                values.append(operations[word](values[int(a)], values[int(b[0])]))
        results[first:first + size] = total
    return results


# numpy at its best: the chunk that is fastest here
best = 0
for chunk in (256, 512, 1024, 2048, 4096):
    start = time.perf_counter()
    results = run(chunk, 1)
    best = max(best, draws / (time.perf_counter() - start))
print(f"{best:.0f} {numpy.median(results):.17g}")
