var isIE = navigator.userAgent.indexOf('MSIE') != -1 && navigator.appName == 'Microsoft Internet Explorer';

function checkBrowser() {
  if (!isIE) {
    document.body.innerHTML =
      '<div class="top">eTenders <small>Fairshire County Council procurement</small></div>' +
      '<div class="wrong"><h2>Wrong browser</h2><p>eTenders requires Microsoft Internet Explorer 6.0 or later. ' +
      'Please close this window and open eTenders in Internet Explorer.</p></div>';
  }
}
