export default { id: 'x', title: 'X' };
