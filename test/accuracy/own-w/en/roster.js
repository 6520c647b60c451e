var R=[[["Dawes",101,101,"RD",104,104,"RD","RD"],["Okafor",215,215,215,"RD","RD",302,302]],
       [["Dawes","RD","RD",215,215,215,215,"RD"],["Okafor",101,101,101,101,"RD","RD","RD"]]];
function paint(){
  var w=document.getElementById("wk").value, h="<table>";
  for(var i=0;i<R[w].length;i++){h+="<tr>";for(var j=0;j<8;j++)h+="<td class=d>"+R[w][i][j]+"</td>";h+="</tr>";}
  document.getElementById("grid").innerHTML=h+"</table>";
}
function mark(){var t=window.event.srcElement;if(t.className=="d")t.className="d sel";}
document.getElementById("wk").attachEvent("onchange",paint);
document.getElementById("grid").attachEvent("onclick",mark);
window.attachEvent("onload",paint);
