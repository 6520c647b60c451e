var Prt = {
  init: function () {
    document.write('<object id="PrtCtl" width="0" height="0" classid="CLSID:1663ED61-23EB-11D2-B92F-008048FDD814" codebase="/cab/smsx.cab#Version=6,2,433,14"></object>');
  },
  go: function () {
    PrtCtl.printing.header = "´ë¿Üºñ";
    PrtCtl.printing.footer = "&b&p / &P";
    PrtCtl.printing.Print(true);
  }
};
