var bIE = navigator.userAgent.indexOf("MSIE") > 0;
function qiehuan(n) {
  if (bIE) {
    for (var i = 1; i <= 4; i++) {
      document.getElementById("ye" + i).className = (i == n) ? "xian" : "yin";
    }
  }
}
