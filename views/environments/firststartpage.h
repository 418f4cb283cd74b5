#pragma once

#include <QStringList>
#include <QWidget>

namespace Flightdeck::Views {

class StartCard;

/// What a person sees who has no environment yet: three ways to begin.
class FirstStartPage : public QWidget
{
    Q_OBJECT

public:
    explicit FirstStartPage(QWidget *parent = nullptr);

    /// What the kubeconfig holds. @param where the file for people, "~/.kube/config"; @param trouble why it
    /// could not be read, in words, else empty.
    void setKubeconfig(const QString &where, const QStringList &contexts, const QString &current,
                       const QString &trouble = {});

    StartCard *demoCard() const { return m_demo; }
    StartCard *importCard() const { return m_import; }
    StartCard *handCard() const { return m_hand; }

Q_SIGNALS:
    void demoRequested();
    void importRequested();
    void handRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    StartCard *m_demo;
    StartCard *m_import;
    StartCard *m_hand;
};

} // namespace Flightdeck::Views
