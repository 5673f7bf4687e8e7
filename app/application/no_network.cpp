// SPDX-License-Identifier: Apache-2.0
#include "app/application/no_network.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

namespace steploom::app {

namespace {

class Refusing : public QNetworkAccessManager {
public:
    using QNetworkAccessManager::QNetworkAccessManager;

protected:
    QNetworkReply* createRequest(Operation, const QNetworkRequest&, QIODevice*) override {
        return QNetworkAccessManager::createRequest(GetOperation, QNetworkRequest(),
                                                    nullptr); // of no protocol
    }
};

} // namespace

QNetworkAccessManager* NoNetwork::create(QObject* parent) {
    return new Refusing(parent);
}

} // namespace steploom::app
