// zlib and expat, as Swift can call them.
#ifndef CUNPACK_H
#define CUNPACK_H

#include <expat.h>
#include <zlib.h>

// A macro in zlib. `windowBits` below zero: no header, as inside a zip.
static inline int unpack_begin(z_stream *stream, int windowBits) {
  return inflateInit2(stream, windowBits);
}

#endif
