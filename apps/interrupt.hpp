// Boost Software License 1.0
// Ctrl-C while many documents are read: the first ends the work where none is half done, the second ends it at once.
#pragma once

namespace shisaku::app {

/// From now on SIGINT and SIGTERM are remembered, once each.
void heed_interrupts();
/// The signal that came, or 0.
int interrupted();

} // namespace shisaku::app
