var Valjare = {
  stil: "dialogWidth:520px;dialogHeight:430px;center:yes;help:no;status:no",
  hamta: function (lista, falt) {
    var svar = Valjare.fraga("/gem/valj.do?lista=" + lista, falt.value);
    if (svar && svar.kod) { falt.value = svar.kod; falt.title = svar.namn; }
  },
  fraga: function (url, nu) {
    var fn = ["show", "Modal", "Dialog"].join("");
    return window[fn](url, { varde: nu }, Valjare.stil);
  }
};
