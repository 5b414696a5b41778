/* Sends pasted files by the upload of the paper that has the focus, else by that for other files. */
function installHosoPaste(root) {
  if (root.hosoPaste) return;
  root.hosoPaste = true;
  const onPaste = (event) => {
    if (!root.isConnected) {
      document.removeEventListener('paste', onPaste);
      return;
    }
    const files = [...((event.clipboardData && event.clipboardData.files) || [])];
    if (!files.length) return;
    const paper = document.activeElement && document.activeElement.closest('.hoso-paper');
    const upload = (paper && paper.querySelector('vaadin-upload'))
      || root.querySelector('[data-hoso-paste] vaadin-upload');
    if (!upload) return;
    event.preventDefault();
    const stamp = new Date().toISOString().slice(11, 19).replace(/:/g, '');
    upload.uploadFiles(files.map((file, i) => (file.name === 'image.png'
      ? new File([file], `anh-dan-${stamp}${i ? '-' + i : ''}.png`, { type: file.type }) : file)));
  };
  document.addEventListener('paste', onPaste);
}
