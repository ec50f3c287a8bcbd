#pragma once

/// Before a function of plain loops: it is compiled for newer instruction sets too, and the machine picks when the program starts. The bits
/// are the same: no operation is contracted or reordered. Not under sanitizers, which are not ready when the machine picks, nor with clang.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_THREAD__) && !defined(__SANITIZE_ADDRESS__)
#define MEGURI_CLONES __attribute__((target_clones("default", "arch=x86-64-v3", "arch=x86-64-v4")))
#else
#define MEGURI_CLONES
#endif
