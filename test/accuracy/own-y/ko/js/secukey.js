/* 키보드보안 연동 - IE 전용, 그 외 브라우저는 통과 */
var SecuKey = (function () {
  var isIE = navigator.userAgent.indexOf("MSIE") > -1, obj = null;
  return {
    load: function () {
      if (!isIE) return;
      document.write('<object id="SKCtl" classid="clsid:2D7B4E19-6C3A-4E55-A1C1-90C3F1C6B8E2" codebase="/secu/skctl.cab#version=3,0,0,7" width="0" height="0"></object>');
      obj = document.getElementById("SKCtl");
    },
    getValue: function (el) {
      try { if (obj && obj.Attached) return obj.Decrypt(el.name); } catch (e) { }
      return el.value;
    }
  };
})();
