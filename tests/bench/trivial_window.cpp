#include <QApplication>
#include <QMainWindow>
#include <QTimer>

namespace {

/// Ends the program once it has been painted.
class Window : public QMainWindow {
 protected:
  void paintEvent(QPaintEvent* event) override {
    QMainWindow::paintEvent(event);
    QTimer::singleShot(0, qApp, &QApplication::quit);
  }
};

}  // namespace

int main(int argc, char** argv) {
  QApplication app(argc, argv);
  Window window;
  window.resize(1400, 900);
  window.show();
  return QApplication::exec();
}
