<html>
<head>
<title>iRC Remote Console - SRV-MAIL02</title>
<style>body{background:#36393d;color:#ddd;font:12px Arial;margin:0}#bar{background:#111;padding:6px 10px}a{color:#9cf}</style>
<script>
function resizeConsole(){
  var a=document.getElementById('vkvm');
  if(!a) return;
  a.width=document.body.clientWidth-4;
}
function sendKeys(k){ document.vkvm.sendCombination(k); }
</script>
</head>
<body onload="resizeConsole()" onresize="resizeConsole()">
<div id="bar"><b>Integrated Remote Console</b> &nbsp; host SRV-MAIL02 &nbsp; firmware 1.82 &nbsp;
 <a href="javascript:sendKeys('CAD')">Ctrl-Alt-Del</a> | <a href="javascript:sendKeys('ALTTAB')">Alt-Tab</a> | <a href="summary.jsp">Close</a></div>
<applet id="vkvm" name="vkvm" code="com.vendor.irc.Console.class" archive="irc182.jar" width="1028" height="806" mayscript>
 <param name="IPADDR" value="10.20.4.112">
 <param name="PORT" value="17990">
 <param name="INFO0" value="7AC3BDEBC9AC64E85734454B53BB73CE">
 <param name="CABBASE" value="irc182.cab">
 <param name="locale" value="en-GB">
 The Java Plug-in 1.4.2 or later is required for the remote console.
</applet>
</body>
</html>
