// SPDX-License-Identifier: Apache-2.0
#include <QQmlEngine>
#include <QQuickStyle>
#include <QtQuickTest>

void qml_register_types_Steploom();

/// Gives the QML suites the program's own module.
class Setup : public QObject {
    Q_OBJECT

public slots:
    void applicationAvailable() {
        qml_register_types_Steploom();
        QQuickStyle::setStyle(QStringLiteral("Basic"));
    }
    void qmlEngineAvailable(QQmlEngine* engine) { engine->addImportPath(QStringLiteral("qrc:/qt/qml")); }
};

QUICK_TEST_MAIN_WITH_SETUP(steploom, Setup)
#include "tst_qml.moc"
