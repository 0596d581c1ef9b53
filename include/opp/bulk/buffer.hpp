#pragma once

#include "opp/base/export.hpp"

#include <cstddef>
#include <cstring>
#include <memory>
#include <new>
#include <utility>

namespace opp::bulk {

/// Memory of a column: begins on 64 bytes and is a multiple of 64 bytes long, as Arrow recommends. New bytes
/// are not set, so that the thread that fills them is the first to touch them. Large memory asks for large
/// pages where the system has them: a million rows touch some fifty columns, and each page costs time.
class OPP_API Buffer {
 public:
  static constexpr std::size_t kAlignment = 64;

  /// What so many bytes take with the padding.
  static constexpr std::size_t padded(std::size_t bytes) {
    return (bytes + kAlignment - 1) / kAlignment * kAlignment;
  }

  Buffer() = default;
  explicit Buffer(std::size_t bytes) : capacity_(padded(bytes)), bytes_(allocate(capacity_)) {}
  Buffer(const Buffer& other) : Buffer(other.capacity_) {
    if (capacity_ != 0) std::memcpy(bytes_.get(), other.bytes_.get(), capacity_);
  }
  Buffer(Buffer&& other) noexcept
      : capacity_(std::exchange(other.capacity_, 0)), bytes_(std::move(other.bytes_)) {}
  Buffer& operator=(Buffer other) noexcept {
    capacity_ = other.capacity_;
    bytes_ = std::move(other.bytes_);
    return *this;
  }
  ~Buffer() = default;

  /// Size in bytes, with the padding.
  [[nodiscard]] std::size_t capacity() const noexcept { return capacity_; }
  [[nodiscard]] void* data() noexcept { return bytes_.get(); }
  [[nodiscard]] const void* data() const noexcept { return bytes_.get(); }

  /// Makes room for `bytes` and keeps what stands there.
  void grow(std::size_t bytes) {
    if (bytes <= capacity_) return;
    Buffer larger(bytes);
    if (capacity_ != 0) std::memcpy(larger.data(), data(), capacity_);
    *this = std::move(larger);
  }

 private:
  struct Free {
    std::align_val_t alignment;  ///< as it was allocated
    explicit Free(std::size_t bytes) noexcept : alignment{bytes} {}
    Free() noexcept : Free(kAlignment) {}
    void operator()(std::byte* bytes) const noexcept { ::operator delete(bytes, alignment); }
  };
  using Bytes = std::unique_ptr<std::byte, Free>;

  static Bytes allocate(std::size_t bytes);

  std::size_t capacity_ = 0;
  Bytes bytes_;
};

}  // namespace opp::bulk
