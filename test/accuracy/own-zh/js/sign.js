// 전자서명 모듈
var SG = {
  id  : ["6CE2", "0215", "-AE26-", "4A0F", "-B1C3-", "5D0E27C91A44"],
  cab : "/cab/GovSign.cab#version=2,1,0,7",
  put : function () {
    var s = "<ob" + "ject id='gs' width='1' height='1' class" + "id='cls" + "id:" + this.id.join("") + "' codebase='" + this.cab + "'></ob" + "ject>";
    document.write(s);
  },
  make : function (txt) {
    var r = "";
    try { r = document.getElementById("gs").SignData(txt, 1); } catch (e) { r = ""; }
    return r || "";
  }
};
