var Detect = (function () {
  var ua = navigator.userAgent.toLowerCase(), m = /msie (\d+)/.exec(ua);
  return { ie: !!m && ua.indexOf('opera') < 0, version: m ? parseInt(m[1], 10) : 0 };
})();
