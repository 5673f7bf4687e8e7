// SPDX-License-Identifier: Apache-2.0
#include "app/application/application.h"

int main(int argc, char** argv) {
    return steploom::app::runApplication(argc, argv);
}
