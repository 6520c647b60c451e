var ESS = {
  ver: function () {
    var ua = navigator.userAgent, p = ua.indexOf("MSIE ");
    return p < 0 ? 0 : parseFloat(ua.substring(p + 5));
  },
  supported: function () {
    if (navigator.appName != "Microsoft Internet Explorer") return false;
    return this.ver() >= 5.5;
  }
};
