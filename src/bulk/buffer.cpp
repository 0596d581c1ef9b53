#include "opp/bulk/buffer.hpp"

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace opp::bulk {

namespace {

/// Size of a large page, and the least for which one is asked.
constexpr std::size_t kLargePage = std::size_t{2} << 20U;

}  // namespace

Buffer::Bytes Buffer::allocate(std::size_t bytes) {
  if (bytes == 0) return nullptr;
  const Free free(bytes < kLargePage ? kAlignment : kLargePage);
  Bytes memory(static_cast<std::byte*>(::operator new(bytes, free.alignment)), free);
#ifdef MADV_HUGEPAGE
  // A wish: where it is not granted, memory is as it always was.
  if (bytes >= kLargePage)
    static_cast<void>(::madvise(memory.get(), bytes / kLargePage * kLargePage, MADV_HUGEPAGE));
#endif
  return memory;
}

}  // namespace opp::bulk
