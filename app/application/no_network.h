// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQmlNetworkAccessManagerFactory>

namespace steploom::app {

/// The window reaches nothing by itself: whatever a text or a picture in it may name, no request leaves.
/// (Tasks that a person lets call a service do so by themselves, engine/task.)
class NoNetwork : public QQmlNetworkAccessManagerFactory {
public:
    QNetworkAccessManager* create(QObject* parent) override;
};

} // namespace steploom::app
