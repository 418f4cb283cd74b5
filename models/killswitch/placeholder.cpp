#include "killswitch/placeholder.h"
