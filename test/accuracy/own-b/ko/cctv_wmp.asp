<html><head><meta http-equiv="Content-Type" content="text/html; charset=euc-kr"><title>터널 CCTV 통합관제</title>
<style>body{background:#111;color:#eee;font:12px 돋움}td{border:1px solid #444}</style></head>
<body>
<script language="javascript">
var cams = [["문현터널 입구","10.2.1.11"],["문현터널 중앙","10.2.1.12"],["대연램프","10.2.1.15"],["광안방향","10.2.1.19"]];
document.write("<table>");
for(var i=0;i<cams.length;i++){
  if(i%2==0) document.write("<tr>");
  document.write("<td>" + cams[i][0] + "<br><object id='cam" + i + "' classid='clsid:745395C8-D0E1-4227-8586-624CA9A10A8D' codebase='AMC.cab#version=5,1,3,0' width='400' height='300'></object></td>");
  if(i%2==1) document.write("</tr>");
}
document.write("</table>");
window.onload = function(){
  for(var i=0;i<cams.length;i++){
    var c = document.getElementById("cam"+i);
    c.MediaURL = "http://" + cams[i][1] + "/axis-cgi/mjpg/video.cgi";
    c.MediaType = "mjpeg";
    c.Play();
  }
};
function ptz(n,cmd){ document.getElementById("cam"+n).ptz(cmd); }
</script>
<p>카메라를 선택하고 조작버튼을 누르십시오. <button onclick="ptz(0,'left')">◀</button> <button onclick="ptz(0,'right')">▶</button></p>
</body></html>
