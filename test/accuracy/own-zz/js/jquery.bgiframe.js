/* Copyright (c) 2006 Brandon Aaron, dual licensed MIT/GPL - cut down for intranet use */
(function ($) {
  $.fn.bgIframe = function (s) {
    if ($.browser.msie && /6.0/.test(navigator.userAgent)) {
      return this.each(function () {
        var html = '<iframe class="bgiframe" frameborder="0" tabindex="-1" src="javascript:false;" style="display:block;position:absolute;z-index:-1;filter:Alpha(Opacity=0);top:expression(((parseInt(this.parentNode.currentStyle.borderTopWidth)||0)*-1)+\'px\');"/>';
        if ($('> iframe.bgiframe', this).length == 0)
          this.insertBefore(document.createElement(html), this.firstChild);
      });
    }
    return this;
  };
})(jQuery);
