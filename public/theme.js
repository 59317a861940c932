// Runs before the first paint, so that a chosen theme does not flash.
try {
  const theme = localStorage.getItem('winnow.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is refused: the system's theme holds.
}
