#include "git/placeholder.h"
