var Tw = (function () {
  var ua = navigator.userAgent.toLowerCase();
  return { isIE: ua.indexOf('msie') > -1 && ua.indexOf('opera') < 0, isIE6: ua.indexOf('msie 6') > -1, isGecko: ua.indexOf('gecko') > -1 };
})();
Tw.onReady = function (fn) {
  if (Tw.isIE) {
    document.write('<scr' + 'ipt id="ie-deferred-loader" defer="defer" src="//:"></scr' + 'ipt>');
    document.getElementById('ie-deferred-loader').onreadystatechange = function () { if (this.readyState == 'complete') fn(); };
  } else {
    document.addEventListener('DOMContentLoaded', fn, false);
  }
};
Tw.Grid = function (c) { this.c = c; };
Tw.Grid.prototype = {
  render: function (key) {
    var c = this.c, me = this, i, j, h = '<table class="tw"><tr>';
    if (key) c.data.sort(function (a, b) { return a[key] < b[key] ? -1 : a[key] > b[key] ? 1 : 0; });
    for (i = 0; i < c.cols.length; i++) h += '<th>' + c.cols[i][1] + '</th>';
    h += '</tr>';
    for (j = 0; j < c.data.length; j++) {
      h += '<tr>';
      for (i = 0; i < c.cols.length; i++) h += '<td>' + c.data[j][c.cols[i][0]] + '</td>';
      h += '</tr>';
    }
    var el = document.getElementById(c.el);
    el.innerHTML = h + '</table>';
    if (c.shadow && Tw.isIE) el.style.filter = 'progid:DXImageTransform.Microsoft.Shadow(color=#999999,direction=135)';
    var th = el.getElementsByTagName('th');
    for (i = 0; i < th.length; i++) (function (n) { th[n].onclick = function () { me.render(c.cols[n][0]); }; })(i);
  }
};
