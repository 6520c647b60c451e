<html><head><meta http-equiv="Content-Type" content="text/html; charset=euc-kr"><title>재직증명서 출력</title>
<script for="RexCtl" event="FinishPrint()" language="javascript">opener.location.reload();window.close();</script>
<script>
function fnInit(){
  var c=document.all.RexCtl;
  c.SetCSS("appearance.canvas.offsety=0");
  c.OpenReport("/rex/cert01.reb");
  c.SetConnection("http://"+location.host+"/RexServer/rexservice.jsp");
  c.AddParam("empno","20031177");
  c.Run();
}
</script></head><body onload="fnInit()" style="margin:0">
<object id="RexCtl" width="100%" height="100%" classid="clsid:ECD8FE2E-0C9E-4B57-8C49-8C4B6C6F7A3B" codebase="/rex/cab/rexpert25.cab#version=1,0,0,126"></object></body></html>
