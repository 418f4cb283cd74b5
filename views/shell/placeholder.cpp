#include "views/shell/placeholder.h"
