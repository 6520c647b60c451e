function addRow(st){
  var b=document.getElementById("txtBadge"); if(b.value.length!=9){alert("Badge must have 9 digits");return;}
  var r=document.getElementById("tblIn").insertRow(-1);
  r.insertCell(0).innerText=b.value; r.insertCell(1).innerText=new Date().toLocaleTimeString(); r.insertCell(2).innerText=st;
  b.value=""; b.focus();
}
function init(){
  document.getElementById("btnIn").attachEvent("onclick",function(){addRow("IN");});
  document.getElementById("btnExcuse").attachEvent("onclick",function(){addRow("EXC");});
  document.getElementById("btnPost").attachEvent("onclick",function(){document.Form1.submit();});
  document.getElementById("txtBadge").focus();
}
window.onload=init;
