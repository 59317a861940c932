/** Presses the button of a command, wherever on the page it is; one that is not seen does nothing. */
export function clickCommand(command: string): void {
  const button = document.querySelector<HTMLElement>(`[data-command="${command}"]`);
  if (button?.checkVisibility({ visibilityProperty: true })) button.click();
}
