#include "kubernetes/sharedtext.h"

#include "core/plaintext.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <memory>

namespace Flightdeck::Kubernetes {

namespace {

constexpr std::size_t longest = 80;
constexpr unsigned slotBits = 10;
constexpr std::size_t slots = std::size_t(1)
                              << slotBits; ///< a text of the same slot drives the older one out

struct Slot
{
    std::size_t size = 0;
    char bytes[longest];
    bool plain = true; ///< printable ASCII: nothing to take out for people
    QString text;
};

bool isPlain(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c < '\x7f'; });
}

QString decoded(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// Of the size, both ends and the middle: a slot needs no better hash, and a quick one is what makes sharing
/// cheaper than decoding.
std::size_t slotIndex(std::string_view text)
{
    std::uint64_t first = 0, middle = 0, last = 0;
    const std::size_t size = std::min(text.size(), sizeof first);
    std::memcpy(&first, text.data(), size);
    if (text.size() > sizeof first) {
        std::memcpy(&middle, text.data() + (text.size() - size) / 2, sizeof middle);
        std::memcpy(&last, text.data() + text.size() - size, sizeof last);
    }
    const std::uint64_t mixed = (first + middle * 31 + last * 961 + text.size()) * 0x9e3779b97f4a7c15ULL;
    return std::size_t(mixed >> (64 - slotBits));
}

/// @pre 0 < text.size() <= longest
const Slot &slotOf(std::string_view text)
{
    static thread_local const auto known = std::make_unique<std::array<Slot, slots>>();
    Slot &slot = (*known)[slotIndex(text)];
    if (slot.size != text.size() || std::memcmp(slot.bytes, text.data(), text.size()) != 0) {
        slot.size = text.size();
        std::memcpy(slot.bytes, text.data(), text.size());
        slot.plain = isPlain(text);
        slot.text = decoded(text);
    }
    return slot;
}

} // namespace

QString sharedText(std::string_view text)
{
    return text.empty() || text.size() > longest ? decoded(text) : slotOf(text).text;
}

QString sharedWords(std::string_view text, qsizetype limit)
{
    if (text.empty())
        return {};
    const bool shared = text.size() <= longest && qsizetype(text.size()) <= limit;
    if (!shared)
        return isPlain(text) && qsizetype(text.size()) <= limit ? decoded(text)
                                                                : Core::plainText(decoded(text), limit);
    const Slot &slot = slotOf(text);
    return slot.plain ? slot.text : Core::plainText(slot.text, limit);
}

} // namespace Flightdeck::Kubernetes
