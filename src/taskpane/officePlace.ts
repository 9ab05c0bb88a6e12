/** Whether this build takes Office.js from Microsoft; else it stands beside the pane. */
export function isOfficeFromMicrosoft(): boolean {
  return [...document.scripts].some(
    ({ src }) => src !== '' && new URL(src).origin !== window.location.origin,
  );
}
