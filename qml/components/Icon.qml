import Ansinh
import Ansinh.App

/// A line icon, in the text's colour unless it has its own.
IconItem {
    color: Theme.text
}
