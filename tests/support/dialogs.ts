// jsdom draws no dialogs: opening and closing is all that is asked of it in tests.

/** Lets a dialog open and close as in a browser. Escape does nothing by itself. */
export function standInForDialogs() {
  HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.open = false
    this.dispatchEvent(new Event('close'))
  }
}
