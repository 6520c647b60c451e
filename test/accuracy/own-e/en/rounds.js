var R=[['Abbey Road','Mon A'],['Acacia Avenue','Tue B'],['Castle Street','Wed A'],['Church Lane','Wed A'],['Dock Road','Fri B'],['Mill Hill','Thu A']];
function init(){
  var b=document.getElementById('go');
  b.attachEvent('onclick',find);
  document.getElementById('street').attachEvent('onkeypress',function(){ if(window.event.keyCode==13) find(); });
}
function find(){
  var q=document.getElementById('street').value.toLowerCase(),h='';
  for(var i=0;i<R.length;i++) if(R[i][0].toLowerCase().indexOf(q)==0) h+='<b>'+R[i][0]+'</b>: '+R[i][1]+'<br>';
  document.getElementById('out').innerHTML=h==''?'No street found':h;
}
