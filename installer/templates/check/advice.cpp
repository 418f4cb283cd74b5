#include "flags/@id@advice.h"

namespace Flightdeck::Flags {

namespace {

class @Class@Advice
{
    Q_DECLARE_TR_FUNCTIONS(@Class@Advice)
};

} // namespace

void advise@Class@(ReadContext &context, const Flag &flag)
{
    if (!flag.enabled || !flag.description.isEmpty())
        return;
    context.warning(QStringLiteral("@rule@"),
                    @Class@Advice::tr("The flag %1 is enabled and has no description: nobody can tell what it switches.")
                        .arg(flag.key),
                    flag.keySpan);
}

} // namespace Flightdeck::Flags
