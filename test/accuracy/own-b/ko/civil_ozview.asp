<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
<HTML>
<HEAD>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=euc-kr">
<TITLE>재직증명서 발급</TITLE>
<SCRIPT LANGUAGE="JavaScript">
var ozServer = "http://report.insa.go.kr:8080/oz35";
var params = [
  ["connection.servlet", ozServer + "/server"],
  ["connection.reportname", "/insa/cert_work.ozr"],
  ["viewer.configmode", "html"],
  ["viewer.isframe", "false"],
  ["odi.odinames", "cert_work"],
  ["odi.cert_work.pcount", "2"],
  ["odi.cert_work.args1", "EMPNO=19990127"],
  ["odi.cert_work.args2", "USAGE=은행제출용"]
];
function drawViewer(target){
  var s = "<" + "OBJECT id='OZViewer' CLASSID='CLSID:0DEF32F8-170F-46f8-B1FF-4BF7443F5F25' width='100%' height='100%'>";
  for(var i=0;i<params.length;i++) s += "<PARAM name='" + params[i][0] + "' value='" + params[i][1] + "'>";
  s += "</OBJECT>";
  document.all(target).innerHTML = s;
}
</SCRIPT>
</HEAD>
<BODY style="margin:0;overflow:hidden" onload="drawViewer('vw')">
<DIV style="height:26px;background:#dde6f2;font:12px 굴림;padding:5px">재직증명서 &nbsp;|&nbsp; 출력은 뷰어의 인쇄버튼을 이용하세요.</DIV>
<DIV id="vw" style="width:100%;height:560px"></DIV>
</BODY>
</HTML>
